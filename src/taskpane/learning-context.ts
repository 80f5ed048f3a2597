// What the pane learns, for the one place that shows it; null where it runs without.
import { createContext, useContext } from "react";
import type { Learning } from "../app/learn";

const LearningContext = createContext<Learning | null>(null);

export const LearningProvider = LearningContext.Provider;

/** The pane's learning; null where it is switched off for this face. */
export const useLearning = (): Learning | null => useContext(LearningContext);
