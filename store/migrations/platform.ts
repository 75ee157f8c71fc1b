/** @file The first tables: contributors, base models, pLLMs, explanations, merges, training sessions. */
import { sql } from "kysely";
import type { Kysely } from "kysely";

const statements = [
  sql`create table idempotency_keys (
    caller text not null,
    key text not null,
    request_sha256 text not null,
    answer text,
    created_at timestamptz not null default now(),
    primary key (caller, key)
  )`,
  sql`create table contributors (
    id uuid primary key,
    name text not null unique,
    role text not null check (role in ('contributor', 'operator')),
    secret_sha256 bytea not null,
    created_at timestamptz not null default now()
  )`,
  sql`create table base_models (
    id uuid primary key,
    name text not null,
    revision text not null unique,
    explainer_name text not null,
    explainer_revision text not null,
    files jsonb not null,
    current_space_id text,
    published_space_id text,
    fit_failure text,
    publication_version bigint not null default 0,
    created_at timestamptz not null default now()
  )`,
  sql`create table pllms (
    id uuid primary key,
    name text not null,
    description text,
    base_model_id uuid not null references base_models,
    contributor_id uuid not null references contributors,
    status text not null check (status in ('AWAITING_UPLOAD', 'VALIDATING', 'EXPLAINING',
      'AWAITING_SPACE', 'PUBLISHING', 'PUBLISHED', 'REFUSED', 'YANKED')),
    progress jsonb,
    refusal jsonb,
    adapter_config text not null,
    adapter_sha256 text,
    adapter_bytes bigint,
    created_at timestamptz not null default now(),
    published_at timestamptz,
    yanked_at timestamptz,
    yank_reason text
  )`,
  // a refused contribution frees its name
  sql`create unique index pllms_name on pllms (base_model_id, name) where status <> 'REFUSED'`,
  sql`create index pllms_base_model on pllms (base_model_id, id)`,
  sql`create index pllms_contributor on pllms (contributor_id, id)`,
  sql`create index pllms_adapter on pllms (adapter_sha256)`,
  sql`create table mappings (
    pllm_id uuid primary key references pllms,
    divergence bytea,
    fingerprint bytea
  )`,
  sql`create table spaces (
    id text primary key,
    base_model_id uuid not null references base_models,
    created_at timestamptz not null default now()
  )`,
  sql`alter table base_models
    add foreign key (current_space_id) references spaces,
    add foreign key (published_space_id) references spaces`,
  sql`create table explanations (
    space_id text not null references spaces,
    pllm_id uuid not null references pllms,
    coefficients bytea not null,
    residual float8 not null,
    primary key (space_id, pllm_id)
  )`,
  sql`create table merges (
    id uuid primary key,
    base_model_id uuid not null references base_models,
    recipe text not null,
    components jsonb not null,
    times_recorded bigint not null,
    created_at timestamptz not null default now(),
    unique (base_model_id, recipe)
  )`,
  sql`create table training_sessions (
    id uuid primary key,
    base_model_id uuid not null references base_models,
    start text not null check (start in ('SCRATCH', 'SINGLE', 'MERGE')),
    pllm_ids jsonb not null,
    single_pllm_id uuid references pllms,
    device_class text not null,
    status text not null default 'RUNNING' check (status in ('RUNNING', 'FINISHED')),
    step integer not null default 0,
    seconds float8 not null default 0,
    loss_before float8,
    loss float8,
    created_at timestamptz not null default now(),
    finished_at timestamptz
  )`,
  sql`create index training_sessions_statistics
    on training_sessions (single_pllm_id, device_class) where status = 'FINISHED'`,
];

/** Makes the tables in an empty database. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
