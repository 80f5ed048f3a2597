// Imported first, so that the mark stands before any other module of the pane runs.
performance.mark("pane-start");
