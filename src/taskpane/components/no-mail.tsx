// No mail is selected. Where Outlook shows a meeting instead, its registration begins here.
import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { OpenAppointment } from "../../app/ports";
import type { Desk } from "../desk";
import { useLabels } from "../labels";
import { useRegisterMeeting } from "../show-cases-context";
import { Screen } from "./screen";

export function NoMail({ desk }: { readonly desk: Desk | undefined }) {
  const { pane } = useLabels().text;
  const registerMeeting = useRegisterMeeting();
  const meeting = useOpenMeeting(desk);
  if (meeting === null || registerMeeting === null)
    return <Screen heading={pane.noMail.fact} sentences={[pane.noMail.next]} testId="no-mail" />;
  const { fact, about, register } = pane.meeting;
  return (
    <Screen heading={fact} sentences={[about(meeting.subject || pane.noSubject)]} testId="meeting">
      <div>
        <Button appearance="primary" data-testid="register-meeting" onClick={() => registerMeeting(meeting)}>
          {register}
        </Button>
      </div>
    </Screen>
  );
}

/** The meeting Outlook shows, once it is read. */
function useOpenMeeting(desk: Desk | undefined): OpenAppointment | null {
  const [meeting, setMeeting] = useState<OpenAppointment | null>(null);
  useEffect(() => {
    let isLate = false;
    desk?.readAppointment?.().then(
      (read) => {
        if (!isLate) setMeeting(read);
      },
      () => undefined, // the part of the pane could not be fetched: then there is no mail, and that is said
    );
    return () => {
      isLate = true;
    };
  }, [desk]);
  return meeting;
}
