// The whole pane in the host's theme: the mail, or an honest screen about why there is none.
import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Text } from "../text/text";
import type { Boot } from "./boot";
import { Screen } from "./components/screen";
import { LearningProvider } from "./learning-context";
import { Pane } from "./pane";
import { settingsSentence } from "./settings-sentence";

const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  provider: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1, overflowWrap: "break-word" },
});

/** The host's theme as a value that can be listened to. */
export interface ThemeSource {
  readonly read: () => keyof typeof THEMES;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface AppProps {
  readonly boot: Boot;
  readonly text: Text;
  readonly theme: ThemeSource;
  readonly onFirstSuggestion?: () => void;
}

export function App({ boot, text, theme, onFirstSuggestion }: AppProps) {
  const styles = useStyles();
  const themeName = useSyncExternalStore(theme.subscribe, theme.read);
  return (
    <FluentProvider
      theme={THEMES[themeName]}
      className={styles.provider}
      // Native lists and date fields take their colours from here.
      style={{ colorScheme: themeName === "light" ? "light" : themeName === "dark" ? "dark" : "light dark" }}
    >
      {boot.tag === "ready" ? (
        <LearningProvider value={boot.learning ?? null}>
          <Pane
            store={boot.store}
            codebook={boot.codebook}
            text={text}
            {...(boot.desk === undefined ? {} : { desk: boot.desk })}
            {...(onFirstSuggestion === undefined ? {} : { onFirstSuggestion })}
          />
        </LearningProvider>
      ) : (
        <main>
          <BootScreen boot={boot} text={text} />
        </main>
      )}
    </FluentProvider>
  );
}

function BootScreen({ boot, text }: { readonly boot: Exclude<Boot, { tag: "ready" }>; readonly text: Text }) {
  const screens = text.pane.boot;
  const said = {
    "no-outlook": screens.noOutlook,
    "office-missing": screens.officeMissing,
    broken: screens.broken,
  };
  if (boot.tag !== "failed") {
    const { heading, notDone, next } = said[boot.tag];
    return <Screen heading={heading} sentences={[next, notDone]} testId={`boot-${boot.tag}`} />;
  }
  if (boot.failure.kind === "settings") {
    const { heading, notDone, next } = screens.settings;
    const points = boot.failure.problems.map((problem) => settingsSentence(problem, screens.settingsProblems));
    return <Screen heading={heading} sentences={[next, notDone]} points={points} testId="boot-settings" />;
  }
  const { heading, notDone, next } = screens.broken;
  return <Screen heading={heading} sentences={[next, notDone]} testId="boot-broken" />;
}
