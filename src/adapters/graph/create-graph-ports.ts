// All ports that Graph serves, wired over one client. Import this module lazily: it brings Microsoft's Graph client.
import type {
  AddRows,
  CreateDraft,
  CreateForward,
  DiscardDraft,
  FindMailbox,
  FindRows,
  LookUp,
  ReadStamp,
  StampMail,
  UpdateRows,
} from "../../app/ports";
import type { ReadCase, ReadCases } from "../../app/case-ports";
import type { ReadCentres } from "../../app/centres";
import type { ReadAttachments, ReadFamilies, WriteRegister } from "../../app/change-ports";
import type { ReadSetting, WriteSetting } from "../../app/learning-ports";
import type { ReadRegisterInfo } from "../../app/register-info";
import type { ReadInbox, ReadMails } from "../../app/worklist-ports";
import { createSendBatch } from "./batch";
import { createReadCase, createReadCases } from "./cases";
import { createReadCentres } from "./centres";
import { createReadAttachments, createReadFamilies, createWriteRegister } from "./change-register";
import { createFindMailbox } from "./find-mailbox";
import { createSend, pause, type ClientOptions } from "./client";
import { createReadInbox, createReadMails } from "./inbox";
import { createLookUp } from "./look-up";
import { createCreateDraft, createCreateForward, createDiscardDraft, createReadStamp, createStampMail } from "./mail";
import { createReadRegisterInfo, createReadSetting, createWriteSetting } from "./setup";
import { createAddRows, createFindRows, createUpdateRows } from "./register";

export interface GraphPorts {
  readonly lookUp: LookUp;
  readonly findMailbox: FindMailbox;
  readonly findRows: FindRows;
  readonly addRows: AddRows;
  readonly updateRows: UpdateRows;
  readonly readFamilies: ReadFamilies;
  readonly writeRegister: WriteRegister;
  readonly readAttachments: ReadAttachments;
  readonly readStamp: ReadStamp;
  readonly stampMail: StampMail;
  readonly createForward: CreateForward;
  readonly createDraft: CreateDraft;
  readonly discardDraft: DiscardDraft;
  readonly readInbox: ReadInbox;
  readonly readMails: ReadMails;
  readonly readCases: ReadCases;
  readonly readCase: ReadCase;
  readonly readRegisterInfo: ReadRegisterInfo;
  readonly readCentres: ReadCentres;
  readonly readSetting: ReadSetting;
  readonly writeSetting: WriteSetting;
}

/** The Graph ports of one pane or command. */
export function createGraphPorts(options: ClientOptions): GraphPorts {
  const wait = options.wait ?? pause;
  const send = createSend(options);
  const sendBatch = createSendBatch(send, wait);
  const findRows = createFindRows(send);
  return {
    lookUp: createLookUp(send, sendBatch),
    findMailbox: createFindMailbox(sendBatch),
    findRows,
    addRows: createAddRows(sendBatch, findRows),
    updateRows: createUpdateRows(sendBatch),
    readFamilies: createReadFamilies(sendBatch),
    writeRegister: createWriteRegister(sendBatch, findRows),
    readAttachments: createReadAttachments(sendBatch),
    readStamp: createReadStamp(send),
    stampMail: createStampMail(send),
    createForward: createCreateForward(send, wait),
    createDraft: createCreateDraft(send),
    discardDraft: createDiscardDraft(send),
    readInbox: createReadInbox(sendBatch),
    readMails: createReadMails(sendBatch),
    readCases: createReadCases(send, sendBatch),
    readCase: createReadCase(sendBatch),
    readRegisterInfo: createReadRegisterInfo(send),
    readCentres: createReadCentres(send),
    readSetting: createReadSetting(send),
    writeSetting: createWriteSetting(send),
  };
}
