// A contact without a mail in jsdom: what is missing is said in the card's own sentences, and it is registered once.
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { CaseWork, ContactForm as Contact } from "../../src/app/case-work";
import type { CaseLine } from "../../src/core/cases/case-line";
import type { MailKey } from "../../src/core/registration/decision";
import { err, ok } from "../../src/core/result";
import { CODEBOOK } from "../../src/knowledge/codebook";
import { draftOfAppointment } from "../../src/taskpane/contact-form/contact-draft";
import { ContactForm } from "../../src/taskpane/contact-form/contact-form";
import { createContactStore } from "../../src/taskpane/contact-form/contact-store";
import { danishMoment } from "../../src/taskpane/contact-form/danish-moment";
import { createLabels, LabelsProvider } from "../../src/taskpane/labels";
import { RedactionProvider } from "../../src/taskpane/redaction-context";
import { DA } from "../../src/text/da";
import { caseWork } from "./support/case-work";
import { createDesk } from "./support/ports";
import { MUNICIPALITY, receipt, TODAY } from "./support/values";

jest.setTimeout(40_000);

function show(part: Partial<CaseWork> = {}) {
  const sent: Contact[] = [];
  const work = caseWork(part);
  const registerContact: CaseWork["registerContact"] = (municipality, contact) => {
    sent.push(contact);
    return work.registerContact(municipality, contact);
  };
  const desk = {
    workbench: createDesk().ports.workbench,
    worklist: () => Promise.reject(new Error("not asked for")),
    cases: () => Promise.reject(new Error("not asked for")),
    work: () => Promise.resolve({ ...work, registerContact }),
    redact: (text: string) => ({ text, found: [] }),
    openMail: () => Promise.resolve(),
    today: () => TODAY,
    now: () => `${TODAY}T10:00:00Z`,
  };
  const store = createContactStore(desk);
  const closed: boolean[] = [];
  const view = render(
    <LabelsProvider value={createLabels(DA, CODEBOOK, TODAY)}>
      <RedactionProvider value={desk.redact}>
        <ContactForm
          store={store}
          municipality={MUNICIPALITY}
          lookup={{ shown: [EARLIER], find: () => Promise.resolve(ok([])), rowsOf: () => Promise.resolve(ok([])) }}
          onClose={(isRegistered) => closed.push(isRegistered)}
        />
      </RedactionProvider>
    </LabelsProvider>,
  );
  return { ...view, user: userEvent.setup(), store, sent, closed };
}

const EARLIER: CaseLine = {
  itemId: 7,
  mailKey: "a".repeat(40) as MailKey,
  kind: "hovedsag",
  ordinal: 0,
  received: `${TODAY}T08:00:00Z`,
  contactType: "klagesag",
  centre: "borgerservice",
  theme: "FL05",
  status: "aaben",
  responseDue: null,
  urgent: false,
  esdhNumber: null,
};

const press = (name: string) => screen.getByRole("button", { name });

async function fill(user: ReturnType<typeof userEvent.setup>) {
  await user.click(press("Telefon"));
  await user.click(press("Klagesag"));
  await user.selectOptions(screen.getByTestId("contact-centre"), "Borgerservice");
  await user.click(screen.getByTestId("add-point"));
  await user.selectOptions(screen.getByTestId("add-point-theme"), "Begrundelse");
}

it("says what is missing before anything is sent, and opens with the time it is in Denmark", async () => {
  const { user, sent } = show();
  expect(screen.getByTestId("contact-date")).toHaveValue(TODAY);
  expect(screen.getByTestId("contact-time")).toHaveValue("11:00");
  await user.click(press("Registrér"));
  expect(await screen.findByTestId("failure")).toHaveTextContent(
    "Vælg, hvordan henvendelsen kom.Vælg, hvad henvendelsen er.",
  );
  expect(sent).toEqual([]);
});

it("sends what was told, with a svarfrist for a complaint, and shows the case numbers", async () => {
  const { user, sent } = show();
  await fill(user);
  await user.click(press("2. omgang"));
  await user.type(screen.getByTestId("summary"), "Om tonen ved skranken");
  await user.click(press("Registrér"));
  expect(await screen.findByTestId("contact-receipt")).toHaveTextContent("HVI-2026-0142");
  expect(sent[0]).toMatchObject({
    source: { kind: "form", contactForm: "telefon", received: `${TODAY}T11:00:00+01:00` },
    choice: {
      contactType: "klagesag",
      round: 2,
      centre: "borgerservice",
      points: [{ theme: "FL05", centre: "borgerservice" }],
      responseDue: "2026-03-26",
    },
    summary: "Om tonen ved skranken",
  });
});

it("keeps the id of the form until it is registered, so that a lost answer never doubles it", async () => {
  let tries = 0;
  const { user, sent } = show({
    registerContact: () => {
      tries += 1;
      return Promise.resolve(tries === 1 ? err({ kind: "offline" }) : ok(receipt()));
    },
  });
  await fill(user);
  await user.click(press("Registrér"));
  expect(await screen.findByTestId("failure")).toHaveTextContent("Henvendelsen er ikke registreret.");
  await user.click(screen.getByTestId("try-again"));
  await screen.findByTestId("contact-receipt");
  const ids = sent.map(({ source }) => source.kind === "form" && source.formId);
  expect(ids[0]).toBe(ids[1]);
});

it("tells what the codebook does not allow in the sentences of the card", async () => {
  const { user } = show({
    registerContact: () => Promise.resolve(err({ kind: "invalid-choice", problems: ["points-missing"] })),
  });
  await fill(user);
  await user.click(press("Registrér"));
  expect(await screen.findByTestId("failure")).toHaveTextContent("En klagesag skal have mindst ét klagepunkt.");
});

it("takes a registration back and leaves the form as it was", async () => {
  const { user } = show();
  await fill(user);
  await user.click(press("Registrér"));
  await user.click(await screen.findByTestId("undo"));
  expect(await screen.findByText(/er fortrudt\. Formularen står her stadig\./)).toBeInTheDocument();
  expect(screen.getAllByTestId("point")).toHaveLength(1);
});

it("is filled from a meeting in the calendar", async () => {
  const { user, store, sent } = show();
  const appointment = {
    kind: "appointment" as const,
    iCalUId: "040000008200E0",
    start: "2026-03-11T13:30:00+01:00",
    subject: "Møde",
  };
  store.startAnew(draftOfAppointment(appointment));
  expect(await screen.findByText("Fra kalenderen: Møde")).toBeInTheDocument();
  await user.click(press("Vejledningssag"));
  await user.selectOptions(screen.getByTestId("contact-centre"), "Borgerservice");
  await user.click(press("Registrér"));
  await screen.findByTestId("contact-receipt");
  expect(sent[0]?.source).toEqual({
    kind: "appointment",
    iCalUId: "040000008200E0",
    start: "2026-03-11T13:30:00+01:00",
  });
});

it("belongs to an earlier case where the advisor says so", async () => {
  const { user, sent } = show();
  await fill(user);
  await user.click(press("Hører til en tidligere sag"));
  await user.click(press("HVI-2026-0007: Begrundelse"));
  expect(screen.getByTestId("belongs-to")).toHaveTextContent("Hører til HVI-2026-0007: Begrundelse");
  await user.click(press("Registrér"));
  await screen.findByTestId("contact-receipt");
  expect(sent[0]?.choice.relatedKey).toBe(`${EARLIER.mailKey}-00`);
});

it("has no accessibility faults, empty or filled", async () => {
  const { container, user } = show();
  const faults = async () =>
    (await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations.map(({ id, nodes }) => [
      id,
      nodes[0]?.html,
    ]);
  expect(await faults()).toEqual([]);
  await fill(user);
  expect(await faults()).toEqual([]);
});

describe("danishMoment()", () => {
  it.each([
    ["2026-03-12", "11:00", "2026-03-12T11:00:00+01:00"],
    ["2026-07-01", "09:30", "2026-07-01T09:30:00+02:00"],
    ["2026-03-29", "02:30", null],
    ["2026-02-30", "10:00", null],
    ["", "10:00", null],
  ])("%s %s is %s", (date, time, moment) => {
    expect(danishMoment(date, time)).toBe(moment);
  });
});
