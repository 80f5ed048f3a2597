// Whether this Outlook can sign the pane in; cannot be asked for in the manifest (docs/outlook-quirks.md).

/** Asked after Office is ready. */
export const isNestedAppAuthSupported = (): boolean =>
  Office.context.requirements.isSetSupported("NestedAppAuth", "1.1");
