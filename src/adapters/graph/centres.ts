// The list "Centre": a few dozen rows, read whole and in order of their ids, which needs no index.
import type { ReadCentres } from "../../app/centres";
import { CENTRE_COLUMNS, readCentreRow } from "../../core/registration/centre-rows";
import { err, ok } from "../../core/result";
import type { Send } from "./client";
import { itemsOf, property, query } from "./graph-call";
import { isSuccess } from "./graph-failure";
import { listFailure } from "./register-calls";
import { listPath } from "./register-lists";

/** Reads every row; items that name no centre are left out. */
export const createReadCentres =
  (send: Send): ReadCentres =>
  async ({ siteId, listId }) => {
    const options = query({ $expand: `fields($select=${CENTRE_COLUMNS.join(",")})`, $top: "1000" });
    const path = `${listPath(siteId, listId)}/items${options}`;
    const answer = await send({ method: "GET", path });
    if (!answer.ok) return answer;
    if (!isSuccess(answer.value)) return err(listFailure(answer.value));
    return ok(
      itemsOf(answer.value.body).flatMap(
        (item) => readCentreRow((property(item, "fields") ?? {}) as Readonly<Record<string, unknown>>) ?? [],
      ),
    );
  };
