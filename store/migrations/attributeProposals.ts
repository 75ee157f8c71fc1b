/** @file Words that wait for an operator before they become attributes, and the spaces that grew by them. */
import { sql } from "kysely";
import type { Kysely } from "kysely";

const statements = [
  sql`create table attribute_proposals (
    id uuid primary key,
    base_model_id uuid not null references base_models,
    word text not null,
    source text not null check (source in ('EXPLAINER', 'CONTRIBUTION')),
    contributor_id uuid not null references contributors,
    direction bytea not null,
    novelty float8 not null,
    agreement float8 not null,
    recognition float8 not null,
    status text not null default 'PENDING' check (status in ('PENDING', 'APPROVED', 'DISMISSED')),
    decided_at timestamptz,
    decided_by uuid references contributors,
    reason text,
    space_id text references spaces,
    failure text,
    created_at timestamptz not null default now(),
    unique (base_model_id, word)
  )`,
  sql`create index attribute_proposals_contributor
    on attribute_proposals (contributor_id) where status = 'PENDING'`,
  sql`create table attribute_evidence (
    proposal_id uuid not null references attribute_proposals,
    pllm_id uuid not null references pllms,
    residual_before float8 not null,
    residual_after float8 not null,
    primary key (proposal_id, pllm_id)
  )`,
];

/** Makes the tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
