// "Lært af N rettelser": what was learnt, the way to start over and the way to see it as a file.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import type { Learning, LearntView } from "../../app/learn";
import type { LearningState } from "../../core/classification/learning";
import type { Text } from "../../text/text";
import { useLearning } from "../learning-context";
import { useSharedStyles } from "../shared-styles";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

export function LearntSection({ text }: { readonly text: Text }) {
  const learning = useLearning();
  return learning === null ? null : <Learnt learning={learning} text={text} />;
}

function Learnt({ learning, text }: { readonly learning: Learning; readonly text: Text }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const views = useSyncExternalStore(learning.subscribe, learning.views);
  const words = text.pane.learnt;
  if (views.length === 0) return null;
  return (
    <section className={shared.stack} aria-label={words.heading} data-testid="learnt">
      <h3 className={styles.heading}>{words.heading}</h3>
      <p className={mergeClasses(shared.text, shared.small, shared.muted)}>{words.what}</p>
      {views.map((view) => (
        <LearntOf key={view.municipality.id} view={view} learning={learning} text={text} />
      ))}
    </section>
  );
}

interface LearntOfProps {
  readonly view: LearntView;
  readonly learning: Learning;
  readonly text: Text;
}

function LearntOf({ view, learning, text }: LearntOfProps) {
  const shared = useSharedStyles();
  const words = text.pane.learnt;
  const { municipality, state } = view;
  const [before, setBefore] = useState<LearningState | null>(null);
  const [said, setSaid] = useState("");
  const put = async (next: LearningState, kept: LearningState | null) => {
    const stored = await learning.put(municipality, next);
    if (stored.ok) setBefore(kept);
    setSaid(stored.ok ? (kept === null ? "" : words.wasReset) : words.failed);
  };
  return (
    <div className={shared.stack}>
      <p className={shared.text}>{words.of(municipality.name, state.corrections)}</p>
      <p className={shared.text} role="status">
        {said}
      </p>
      <div className={shared.row}>
        {state.corrections > 0 && (
          <>
            <Button size="small" data-testid="learnt-reset" onClick={() => void put(learning.empty, state)}>
              {words.reset}
            </Button>
            <Button
              size="small"
              data-testid="learnt-file"
              onClick={() => saveAsFile(`${words.fileName}-${municipality.id}.json`, state)}
            >
              {words.file}
            </Button>
          </>
        )}
        {before !== null && state.corrections === 0 && (
          <Button size="small" data-testid="learnt-undo" onClick={() => void put(before, null)}>
            {words.undo}
          </Button>
        )}
      </div>
    </div>
  );
}

function saveAsFile(name: string, state: LearningState): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(state, null, 2)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
