import { documentsOf, layoutsOf, statementsOf } from "./documents.ts";
import type { Check } from "./model/verification.ts";
import { type EvidenceStore, judge, parsePlan, receive, receiveLooks, receiveRedactions } from "./pipeline.ts";
import { renderSignOffs } from "./render/sign-off-markdown.ts";
import { SIGN_OFF_DOCUMENT } from "./seal/layout.ts";
import { ledgerOf } from "./seal/ledger.ts";
import type { Rejudging } from "./seal/rejudge.ts";
import { checkSignedStatements } from "./seal/signed-statements.ts";
import type { DocketSource } from "./seal/source.ts";
import {
  sealedDecisionOf,
  type SignOffVerification,
  uncheckedSignOffs,
  type VerifierTerms,
  verifySignOffs,
} from "./seal/verify-sign-offs.ts";
import { inspectDocket, type Inspection } from "./seal/verify.ts";

/** So many files of a docket are read at once; packed ones are unpacked beside each other. */
const REPLAYED_AT_ONCE = 4;

/**
 * Looks into a docket: is it whole, does its decision follow from its evidence, do its documents follow from its decision.
 * `readQuickly` is that of a store over its inputs, where there is one.
 */
export function inspect(
  source: DocketSource,
  toolVersion: string,
  readQuickly?: EvidenceStore["readQuickly"],
): Promise<Inspection> {
  return inspectDocket(source, rejudging(toolVersion, readQuickly));
}

/** What is done again on a docket to see whether it comes out the same. */
export function rejudging(toolVersion: string, readQuickly?: EvidenceStore["readQuickly"]): Rejudging {
  return {
    toolVersion,
    parsePlan,
    judge: async (plan, open, version) => {
      const store: EvidenceStore = {
        open: (path) => Promise.resolve(open(path)),
        // Only what the docket lists may be read, by whatever way.
        readQuickly: async (path, task) => (open(path) ? readQuickly?.(path, task) : undefined),
        atOnce: REPLAYED_AT_ONCE,
      };
      const received = await receive(plan, store);
      const [redactions, earlier] = [await receiveRedactions(store), await receiveLooks(plan, store)];
      return { received, decision: judge(plan, received, version, redactions, earlier) };
    },
    rendererOf: async (templates) => {
      const layouts = await layoutsOf(templates);
      return (decision) => documentsOf(decision, layouts);
    },
  };
}

/** Checks what people say of an inspected docket, on the bytes that were inspected; and whether SIGNOFF.md follows from it. */
export function reviewStatements(inspection: Inspection, terms: VerifierTerms): SignOffVerification {
  const sealed = sealedDecisionOf(inspection);
  if (!sealed) return { checks: uncheckedSignOffs(), signOffs: [], head: null };
  const verified = verifySignOffs(inspection.statements, sealed, terms);
  const signed = checkSignedStatements(inspection.statements, statementsOf(sealed.decision), terms);
  return { ...verified, checks: [...verified.checks, ...signed, ...checkSignOffDocument(inspection)] };
}

/** `SIGNOFF.md` as it follows from the statements in the docket; undefined where there are none, or no decision. */
export function signOffDocumentOf({ statements, decision, decided }: Inspection): string | undefined {
  if (!decision || !decided) return undefined;
  const ledger = ledgerOf(statements, decided.sha256);
  const isEmpty = ledger.signOffs.length + ledger.claims.length + ledger.unread.length === 0;
  return isEmpty ? undefined : renderSignOffs(decision, ledger);
}

function checkSignOffDocument(inspection: Inspection): readonly Check[] {
  const found = inspection.statements.get(SIGN_OFF_DOCUMENT);
  const made = signOffDocumentOf(inspection);
  if (found === undefined && made === undefined) return [];
  const isSame = made !== undefined && (found?.equals(Buffer.from(made)) ?? false);
  const message = isSame
    ? "follows from the sign-offs"
    : made === undefined
      ? "tells of sign-offs where there are none"
      : `${found ? "says something else than the sign-offs" : "is missing"}: docket sign --render makes it anew`;
  return [
    {
      area: "documents",
      code: "sign-off-document",
      outcome: isSame ? "held" : "failed",
      message,
      at: { file: SIGN_OFF_DOCUMENT },
    },
  ];
}
