/** @file Words that could become attributes: proposed for pLLMs that are explained badly, decided about by operators. */
import { sql } from "kysely";
import type { Kysely, Selectable, Transaction } from "kysely";
import { v7, validate } from "uuid";
import { mutateOnce } from "./idempotency.ts";
import { readPage } from "./keyset.ts";
import type { Enqueue } from "./queue.ts";
import { toStorable } from "./storable.ts";
import type {
  AttributeEvidence,
  AttributeProposal,
  AttributeProposals,
  Once,
} from "./store.ts";
import { StoreError } from "./storeError.ts";
import type { Tables } from "./tables.ts";
import { toBytes, toVector } from "./vectors.ts";

/** pLLMs that are told of each proposal. */
const maximumEvidence = 10;

type Row = Selectable<Tables["attributeProposals"]>;

const toProposal = (
  row: Row,
  evidence: readonly AttributeEvidence[],
  pllms: number,
): AttributeProposal => ({
  id: row.id,
  baseModelId: row.baseModelId,
  word: row.word,
  source: row.source,
  novelty: row.novelty,
  agreement: row.agreement,
  recognition: row.recognition,
  evidence,
  pllms,
  status: row.status,
  decidedAt: row.decidedAt,
  decidedBy: row.decidedBy,
  reason: row.reason,
  spaceId: row.spaceId,
  failure: row.failure,
  createdAt: row.createdAt,
});

/** Proposals in a database. */
export function attributeProposalsIn(
  db: Kysely<Tables>,
  enqueue: Enqueue,
): AttributeProposals {
  /** Rows with their evidence, in one query more. */
  const withEvidence = async (
    rows: readonly Row[],
  ): Promise<AttributeProposal[]> => {
    if (rows.length === 0) return [];
    const evidence = await db
      .selectFrom((from) =>
        from
          .selectFrom("attributeEvidence")
          .selectAll()
          .select([
            sql<number>`row_number() over (partition by proposal_id
              order by residual_before - residual_after desc, pllm_id)`.as(
              "place",
            ),
            sql<string | number>`count(*) over (partition by proposal_id)`.as(
              "count",
            ),
          ])
          .where(
            "proposalId",
            "in",
            rows.map(({ id }) => id),
          )
          .as("ranked"),
      )
      .selectAll()
      .where("place", "<=", maximumEvidence)
      .orderBy("place")
      .execute();
    const byProposal = Map.groupBy(evidence, ({ proposalId }) => proposalId);
    return rows.map((row) => {
      const own = byProposal.get(row.id) ?? [];
      return toProposal(
        row,
        own.map(({ pllmId, residualBefore, residualAfter }) => ({
          pllmId,
          residualBefore,
          residualAfter,
        })),
        Number(own[0]?.count ?? 0),
      );
    });
  };

  const find = async (id: string) => {
    if (!validate(id)) return undefined;
    const rows = await db
      .selectFrom("attributeProposals")
      .selectAll()
      .where("id", "=", id)
      .execute();
    return (await withEvidence(rows))[0];
  };

  /** Decides about what waits, once, with what else belongs to it in the same transaction. */
  const decide = async (
    once: Once,
    id: string,
    decision: Pick<Row, "status" | "decidedBy" | "reason">,
    then: (
      transaction: Transaction<Tables>,
      baseModelId: string,
    ) => Promise<void> = () => Promise.resolve(),
  ): Promise<AttributeProposal> => {
    await mutateOnce(db, once, async (transaction) => {
      const found = validate(id)
        ? await transaction
            .selectFrom("attributeProposals")
            .select(["status", "word", "baseModelId"])
            .where("id", "=", id)
            .forNoKeyUpdate()
            .executeTakeFirst()
        : undefined;
      if (!found)
        throw new StoreError(
          "NOT_FOUND",
          `There is no proposed attribute ${id}.`,
        );
      if (found.status !== "PENDING")
        throw new StoreError(
          "WRONG_STATE",
          `The attribute ${found.word} is ${found.status} already; a decision stands.`,
        );
      await transaction
        .updateTable("attributeProposals")
        .set({ ...decision, decidedAt: new Date() })
        .where("id", "=", id)
        .execute();
      await then(transaction, found.baseModelId);
      return id;
    });
    return (await find(id))!;
  };

  return {
    propose: (pllmId, proposals) =>
      db.transaction().execute(async (transaction) => {
        const { baseModelId, contributorId } = await transaction
          .selectFrom("pllms")
          .select(["baseModelId", "contributorId"])
          .where("id", "=", pllmId)
          .executeTakeFirstOrThrow();
        for (const proposal of proposals) {
          const { word, source, novelty, agreement, recognition } = proposal;
          const { id } = await transaction
            .insertInto("attributeProposals")
            .values({
              id: v7(),
              baseModelId,
              word,
              source,
              contributorId,
              direction: toBytes(proposal.direction),
              novelty,
              agreement,
              recognition,
            })
            .onConflict((conflict) =>
              conflict.columns(["baseModelId", "word"]).doUpdateSet({
                // what the explainer says by itself nobody smuggled in
                source: sql<
                  Row["source"]
                >`case when excluded.source = 'EXPLAINER'
                  then 'EXPLAINER' else attribute_proposals.source end`,
              }),
            )
            .returning("id")
            .executeTakeFirstOrThrow();
          const { residualBefore, residualAfter } = proposal;
          await transaction
            .insertInto("attributeEvidence")
            .values({ proposalId: id, pllmId, residualBefore, residualAfter })
            .onConflict((conflict) =>
              conflict
                .columns(["proposalId", "pllmId"])
                .doUpdateSet({ residualBefore, residualAfter }),
            )
            .execute();
        }
      }),

    async countPending(contributorId) {
      const { count } = await db
        .selectFrom("attributeProposals")
        .select(({ fn }) => fn.countAll<string | number>().as("count"))
        .where("contributorId", "=", contributorId)
        .where("source", "=", "CONTRIBUTION")
        .where("status", "=", "PENDING")
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    async decidedWords(baseModelId) {
      const rows = await db
        .selectFrom("attributeProposals")
        .select(["word", "status"])
        .where("baseModelId", "=", baseModelId)
        .where("status", "<>", "PENDING")
        .orderBy("decidedAt")
        .orderBy("id")
        .execute();
      const withStatus = (status: Row["status"]) =>
        rows.filter((row) => row.status === status).map(({ word }) => word);
      return {
        approved: withStatus("APPROVED"),
        dismissed: withStatus("DISMISSED"),
      };
    },

    find,

    page: ({ baseModelId, status }, request) =>
      readPage(request, async ({ comparison, id, order, limit }) => {
        let query = db.selectFrom("attributeProposals").selectAll();
        if (baseModelId !== undefined)
          query = validate(baseModelId)
            ? query.where("baseModelId", "=", baseModelId)
            : query.where(sql.lit(false));
        if (status !== undefined) query = query.where("status", "=", status);
        if (id !== undefined) query = query.where("id", comparison, id);
        return withEvidence(
          await query.orderBy("id", order).limit(limit).execute(),
        );
      }),

    approve: (once, { id, operatorId }) =>
      decide(
        once,
        id,
        { status: "APPROVED", decidedBy: operatorId, reason: null },
        (transaction, baseModelId) =>
          enqueue(transaction, { kind: "grow", baseModelId }),
      ),

    dismiss: (once, { id, operatorId, reason }) =>
      decide(once, id, {
        status: "DISMISSED",
        decidedBy: operatorId,
        reason,
      }),

    async awaitingSpace(baseModelId) {
      const rows = await db
        .selectFrom("attributeProposals")
        .select(["id", "word", "direction"])
        .where("baseModelId", "=", baseModelId)
        .where("status", "=", "APPROVED")
        .where("spaceId", "is", null)
        .where("failure", "is", null)
        .orderBy("decidedAt")
        .orderBy("id")
        .execute();
      return rows.map(({ id, word, direction }) => ({
        id,
        word,
        direction: toVector(direction),
      }));
    },

    async fail(id, failure) {
      await db
        .updateTable("attributeProposals")
        .set({ failure: toStorable(failure) })
        .where("id", "=", id)
        .where("spaceId", "is", null)
        .execute();
    },
  };
}
