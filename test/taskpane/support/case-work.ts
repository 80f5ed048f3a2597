// Case work as plain functions over values: every change is carried out, and what was asked is kept.
import type { CaseWork } from "../../../src/app/case-work";
import type { ChangeRequest } from "../../../src/core/registration/change";
import type { FormId } from "../../../src/core/registration/contact-source";
import type { ChangeId } from "../../../src/core/registration/event";
import type { StoredRow } from "../../../src/core/registration/row";
import { ok } from "../../../src/core/result";
import { receipt } from "./values";

/** The row a request is mostly about, as it stands once it was carried out. */
export function changedRow(request: ChangeRequest): StoredRow {
  if (request.kind === "correct") return { ...request.row, ...request.fields, eTag: '"2"' };
  if (request.kind === "move-to-centre") return { ...request.row, centre: request.centre, eTag: '"2"' };
  if (request.kind === "merge") return { ...request.other, kind: "foelgesag", parentKey: request.one.key };
  if (request.kind === "follow" || request.kind === "undo") return request.rows[0]!;
  return request.row;
}

/** Case work where everything goes well, with parts replaced. */
export function caseWork(part: Partial<CaseWork> = {}): CaseWork {
  let ids = 0;
  return {
    newChangeId: () => `change-${(ids += 1)}` as ChangeId,
    newFormId: () => `form-${(ids += 1)}` as FormId,
    history: () => Promise.resolve(ok({ entries: [], rows: [] })),
    change: (_municipality, request) =>
      Promise.resolve(ok({ rows: [changedRow(request)], already: false, eventsLeft: 0 })),
    complete: () => Promise.resolve(ok({ rows: [], already: false, eventsLeft: 0 })),
    followSent: () => Promise.resolve(ok({ rows: [], already: true, eventsLeft: 0 })),
    lookUpContact: () => Promise.resolve(ok({ state: "none" })),
    registerContact: () => Promise.resolve(ok(receipt())),
    ...part,
  };
}
