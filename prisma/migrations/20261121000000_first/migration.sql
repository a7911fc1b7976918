-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'employer',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_version" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "question_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "skill" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "minutes" DECIMAL(6,2) NOT NULL,
    "points" DECIMAL(8,2) NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "origin" TEXT NOT NULL DEFAULT 'import',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "question_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_file" (
    "question_version_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "question_file_pkey" PRIMARY KEY ("question_version_id","path")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_version" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "assessment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "minutes" DECIMAL(6,2) NOT NULL,
    "threshold" DECIMAL(5,2),
    "labels" TEXT[],
    "pause_allowed_ms" INTEGER NOT NULL DEFAULT 1800000,
    "source" TEXT NOT NULL,
    "source_hash" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assessment_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_section" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "minutes" DECIMAL(6,2) NOT NULL,

    CONSTRAINT "assessment_section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_slot" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "section_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "skill" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "minutes" DECIMAL(6,2) NOT NULL,
    "points" DECIMAL(8,2) NOT NULL,

    CONSTRAINT "assessment_slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_slot_question" (
    "slot_id" UUID NOT NULL,
    "question_version_id" UUID NOT NULL,

    CONSTRAINT "assessment_slot_question_pkey" PRIMARY KEY ("slot_id","question_version_id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "assessment_version_id" UUID NOT NULL,
    "created_by_member_id" UUID NOT NULL,
    "extra_time_percent" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation_token" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "invitation_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate_session" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "invitation_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "candidate_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "consented_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_by" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt_section" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "attempt_id" UUID NOT NULL,
    "assessment_section_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "allowed_ms" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "deadline_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closing" TEXT,

    CONSTRAINT "attempt_section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt_item" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "section_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "question_version_id" UUID NOT NULL,
    "shuffle_seed" INTEGER NOT NULL,

    CONSTRAINT "attempt_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer" (
    "item_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "answer_revision" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "save_id" UUID NOT NULL,
    "base" INTEGER NOT NULL,
    "revision" INTEGER,
    "outcome" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "final_of" UUID,
    "content" JSONB NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "attempt_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "in_flight_of" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "marking" JSONB,

    CONSTRAINT "run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grading_round" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" TEXT NOT NULL DEFAULT 'initial',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "grading_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grade" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "round_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "question_version_id" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "score" DECIMAL(10,4) NOT NULL,
    "points" DECIMAL(8,2) NOT NULL,
    "error" JSONB,
    "output" TEXT,
    "ms" DOUBLE PRECISION NOT NULL,
    "graded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "grade_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grade_case" (
    "grade_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "visible" BOOLEAN NOT NULL,
    "verdict" TEXT NOT NULL,
    "weight" DECIMAL(10,4) NOT NULL,
    "earned" DECIMAL(7,6) NOT NULL,
    "message" TEXT,
    "ms" DOUBLE PRECISION,
    "details" JSONB,

    CONSTRAINT "grade_case_pkey" PRIMARY KEY ("grade_id","position")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL,
    "grade_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "marks" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "score" DECIMAL(10,4) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_share" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "created_by_member_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "attempt_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "event_pkey" PRIMARY KEY ("id","at")
) PARTITION BY RANGE ("at");

-- CreateTable
CREATE TABLE "event_batch" (
    "id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "runner_heartbeat" (
    "worker_id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "beat_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "runner_heartbeat_pkey" PRIMARY KEY ("worker_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "organization_slug_key" ON "organization"("slug");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_organization_id_user_id_key" ON "member"("organization_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_organization_id_id_key" ON "member"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_organization_id_email_key" ON "candidate"("organization_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_organization_id_id_key" ON "candidate"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "question_organization_id_slug_key" ON "question"("organization_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "question_version_question_id_version_key" ON "question_version"("question_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_organization_id_slug_key" ON "assessment"("organization_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_version_assessment_id_version_key" ON "assessment_version"("assessment_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_section_version_id_position_key" ON "assessment_section"("version_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_slot_section_id_position_key" ON "assessment_slot"("section_id", "position");

-- CreateIndex
CREATE INDEX "assessment_slot_question_question_version_id_idx" ON "assessment_slot_question"("question_version_id");

-- CreateIndex
CREATE INDEX "invitation_organization_id_created_at_idx" ON "invitation"("organization_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "invitation_assessment_version_id_idx" ON "invitation"("assessment_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_organization_id_id_key" ON "invitation"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation_token"("hash");

-- CreateIndex
CREATE INDEX "invitation_token_invitation_id_idx" ON "invitation_token"("invitation_id");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_session_hash_key" ON "candidate_session"("hash");

-- CreateIndex
CREATE INDEX "candidate_session_invitation_id_idx" ON "candidate_session"("invitation_id");

-- CreateIndex
CREATE UNIQUE INDEX "attempt_invitation_id_key" ON "attempt"("invitation_id");

-- CreateIndex
CREATE UNIQUE INDEX "attempt_organization_id_id_key" ON "attempt"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "attempt_organization_id_invitation_id_key" ON "attempt"("organization_id", "invitation_id");

-- CreateIndex
CREATE INDEX "attempt_section_assessment_section_id_idx" ON "attempt_section"("assessment_section_id");

-- CreateIndex
CREATE UNIQUE INDEX "attempt_section_attempt_id_position_key" ON "attempt_section"("attempt_id", "position");

-- CreateIndex
CREATE INDEX "attempt_item_question_version_id_idx" ON "attempt_item"("question_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "attempt_item_section_id_position_key" ON "attempt_item"("section_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "answer_revision_item_id_save_id_key" ON "answer_revision"("item_id", "save_id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_revision_item_id_revision_key" ON "answer_revision"("item_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "submission_final_of_key" ON "submission"("final_of");

-- CreateIndex
CREATE INDEX "submission_item_id_idx" ON "submission"("item_id");

-- CreateIndex
CREATE UNIQUE INDEX "run_submission_id_key" ON "run"("submission_id");

-- CreateIndex
CREATE UNIQUE INDEX "run_in_flight_of_key" ON "run"("in_flight_of");

-- CreateIndex
CREATE INDEX "run_attempt_id_idx" ON "run"("attempt_id");

-- CreateIndex
CREATE UNIQUE INDEX "grading_round_attempt_id_number_key" ON "grading_round"("attempt_id", "number");

-- CreateIndex
CREATE INDEX "grade_round_id_idx" ON "grade"("round_id");

-- CreateIndex
CREATE INDEX "grade_question_version_id_idx" ON "grade"("question_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "grade_submission_id_question_version_id_round_id_key" ON "grade"("submission_id", "question_version_id", "round_id");

-- CreateIndex
CREATE INDEX "review_grade_id_created_at_idx" ON "review"("grade_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "report_share_hash_key" ON "report_share"("hash");

-- CreateIndex
CREATE INDEX "report_share_attempt_id_idx" ON "report_share"("attempt_id");

-- CreateIndex
CREATE INDEX "event_attempt_id_at_idx" ON "event"("attempt_id", "at");

-- CreateIndex
CREATE INDEX "event_batch_attempt_id_idx" ON "event_batch"("attempt_id");

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_version" ADD CONSTRAINT "question_version_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_file" ADD CONSTRAINT "question_file_question_version_id_fkey" FOREIGN KEY ("question_version_id") REFERENCES "question_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_version" ADD CONSTRAINT "assessment_version_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_section" ADD CONSTRAINT "assessment_section_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "assessment_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_slot" ADD CONSTRAINT "assessment_slot_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "assessment_section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_slot_question" ADD CONSTRAINT "assessment_slot_question_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "assessment_slot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_slot_question" ADD CONSTRAINT "assessment_slot_question_question_version_id_fkey" FOREIGN KEY ("question_version_id") REFERENCES "question_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_id_candidate_id_fkey" FOREIGN KEY ("organization_id", "candidate_id") REFERENCES "candidate"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_assessment_version_id_fkey" FOREIGN KEY ("assessment_version_id") REFERENCES "assessment_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_id_created_by_member_id_fkey" FOREIGN KEY ("organization_id", "created_by_member_id") REFERENCES "member"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_token" ADD CONSTRAINT "invitation_token_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_session" ADD CONSTRAINT "candidate_session_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_organization_id_invitation_id_fkey" FOREIGN KEY ("organization_id", "invitation_id") REFERENCES "invitation"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt_section" ADD CONSTRAINT "attempt_section_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt_section" ADD CONSTRAINT "attempt_section_assessment_section_id_fkey" FOREIGN KEY ("assessment_section_id") REFERENCES "assessment_section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt_item" ADD CONSTRAINT "attempt_item_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "attempt_section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt_item" ADD CONSTRAINT "attempt_item_question_version_id_fkey" FOREIGN KEY ("question_version_id") REFERENCES "question_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "attempt_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_revision" ADD CONSTRAINT "answer_revision_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "attempt_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "attempt_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_final_of_fkey" FOREIGN KEY ("final_of") REFERENCES "attempt_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grading_round" ADD CONSTRAINT "grading_round_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grading_round" ADD CONSTRAINT "grading_round_organization_id_attempt_id_fkey" FOREIGN KEY ("organization_id", "attempt_id") REFERENCES "attempt"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade" ADD CONSTRAINT "grade_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "grading_round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade" ADD CONSTRAINT "grade_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade" ADD CONSTRAINT "grade_question_version_id_fkey" FOREIGN KEY ("question_version_id") REFERENCES "question_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_case" ADD CONSTRAINT "grade_case_grade_id_fkey" FOREIGN KEY ("grade_id") REFERENCES "grade"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_grade_id_fkey" FOREIGN KEY ("grade_id") REFERENCES "grade"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_organization_id_member_id_fkey" FOREIGN KEY ("organization_id", "member_id") REFERENCES "member"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_share" ADD CONSTRAINT "report_share_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_share" ADD CONSTRAINT "report_share_organization_id_attempt_id_fkey" FOREIGN KEY ("organization_id", "attempt_id") REFERENCES "attempt"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_share" ADD CONSTRAINT "report_share_organization_id_created_by_member_id_fkey" FOREIGN KEY ("organization_id", "created_by_member_id") REFERENCES "member"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_batch" ADD CONSTRAINT "event_batch_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── By hand from here: what schema.prisma has no words for ─────────────────────────────────────────────────────────

-- The one clock. Everything that decides by time asks it in the statement that decides, tests replace it to move time.
CREATE FUNCTION "assay_now"() RETURNS timestamptz LANGUAGE sql VOLATILE AS 'SELECT clock_timestamp()';

-- Closed lists.
ALTER TABLE "organization" ADD CONSTRAINT "organization_kind" CHECK ("kind" IN ('employer', 'library'));
CREATE UNIQUE INDEX "organization_one_library" ON "organization" (("kind" = 'library')) WHERE "kind" = 'library';
ALTER TABLE "member" ADD CONSTRAINT "member_role" CHECK ("role" IN ('owner', 'recruiter', 'hiring-manager'));
ALTER TABLE "question_version"
  ADD CONSTRAINT "question_version_kind" CHECK ("kind" IN ('choice', 'numeric', 'short-text', 'ordering', 'sql', 'function', 'http-api', 'openapi', 'review', 'refactor', 'written')),
  ADD CONSTRAINT "question_version_level" CHECK ("level" IN ('entry', 'mid', 'senior')),
  ADD CONSTRAINT "question_version_origin" CHECK ("origin" IN ('import', 'console')),
  ADD CONSTRAINT "question_version_version" CHECK ("version" > 0),
  ADD CONSTRAINT "question_version_minutes" CHECK ("minutes" > 0),
  ADD CONSTRAINT "question_version_points" CHECK ("points" > 0);
ALTER TABLE "assessment_version"
  ADD CONSTRAINT "assessment_version_level" CHECK ("level" IN ('entry', 'mid', 'senior')),
  ADD CONSTRAINT "assessment_version_version" CHECK ("version" > 0),
  ADD CONSTRAINT "assessment_version_minutes" CHECK ("minutes" > 0),
  ADD CONSTRAINT "assessment_version_threshold" CHECK ("threshold" BETWEEN 0 AND 100),
  ADD CONSTRAINT "assessment_version_pause" CHECK ("pause_allowed_ms" >= 0);
ALTER TABLE "assessment_section"
  ADD CONSTRAINT "assessment_section_position" CHECK ("position" > 0),
  ADD CONSTRAINT "assessment_section_minutes" CHECK ("minutes" > 0);
ALTER TABLE "assessment_slot" ADD CONSTRAINT "assessment_slot_position" CHECK ("position" > 0);

-- Time runs forward, and what never started never ended.
ALTER TABLE "invitation"
  ADD CONSTRAINT "invitation_expires_later" CHECK ("expires_at" > "created_at"),
  ADD CONSTRAINT "invitation_extra_time" CHECK ("extra_time_percent" BETWEEN 0 AND 400);
ALTER TABLE "invitation_token" ADD CONSTRAINT "invitation_token_hash" CHECK (octet_length("hash") = 32);
ALTER TABLE "candidate_session" ADD CONSTRAINT "candidate_session_hash" CHECK (octet_length("hash") = 32);
ALTER TABLE "report_share"
  ADD CONSTRAINT "report_share_hash" CHECK (octet_length("hash") = 32),
  ADD CONSTRAINT "report_share_expires_later" CHECK ("expires_at" > "created_at");
ALTER TABLE "attempt"
  ADD CONSTRAINT "attempt_consent_first" CHECK ("consented_at" <= "started_at"),
  ADD CONSTRAINT "attempt_ends_later" CHECK ("ends_by" > "started_at"),
  ADD CONSTRAINT "attempt_finish_later" CHECK ("finished_at" >= "started_at");
ALTER TABLE "attempt_section"
  ADD CONSTRAINT "attempt_section_position" CHECK ("position" > 0),
  ADD CONSTRAINT "attempt_section_allowed" CHECK ("allowed_ms" > 0),
  ADD CONSTRAINT "attempt_section_started_has_deadline" CHECK (("started_at" IS NULL) = ("deadline_at" IS NULL)),
  ADD CONSTRAINT "attempt_section_deadline_later" CHECK ("deadline_at" > "started_at"),
  ADD CONSTRAINT "attempt_section_closing" CHECK ("closing" IN ('handed-in', 'timed-out')),
  ADD CONSTRAINT "attempt_section_closed_how" CHECK (("closed_at" IS NULL) = ("closing" IS NULL)),
  ADD CONSTRAINT "attempt_section_handed_in_was_open" CHECK ("closing" IS DISTINCT FROM 'handed-in' OR "started_at" IS NOT NULL),
  ADD CONSTRAINT "attempt_section_closed_later" CHECK ("closed_at" >= "started_at");
ALTER TABLE "attempt_item" ADD CONSTRAINT "attempt_item_position" CHECK ("position" > 0);

-- Answers: only what was saved has a number.
ALTER TABLE "answer" ADD CONSTRAINT "answer_revision_positive" CHECK ("revision" > 0);
ALTER TABLE "answer_revision"
  ADD CONSTRAINT "answer_revision_outcome" CHECK ("outcome" IN ('saved', 'outdated', 'late')),
  ADD CONSTRAINT "answer_revision_numbered" CHECK (("outcome" = 'saved') = ("revision" IS NOT NULL)),
  ADD CONSTRAINT "answer_revision_base" CHECK ("base" >= 0);

-- Grading: at most one final submission an item, one run at a time, scores within points.
ALTER TABLE "submission" ADD CONSTRAINT "submission_final_of_its_item" CHECK ("final_of" = "item_id");
ALTER TABLE "run"
  ADD CONSTRAINT "run_in_flight_of_its_attempt" CHECK ("in_flight_of" = "attempt_id"),
  ADD CONSTRAINT "run_in_flight_until_finished" CHECK (("in_flight_of" IS NULL) = ("finished_at" IS NOT NULL)),
  ADD CONSTRAINT "run_finished_has_marking" CHECK (("finished_at" IS NULL) = ("marking" IS NULL));
ALTER TABLE "grading_round"
  ADD CONSTRAINT "grading_round_number" CHECK ("number" > 0),
  ADD CONSTRAINT "grading_round_reason" CHECK ("reason" IN ('initial', 'regrade'));
ALTER TABLE "grade"
  ADD CONSTRAINT "grade_verdict" CHECK ("verdict" IN ('accepted', 'partial', 'wrong-answer', 'runtime-error', 'syntax-error', 'time-limit', 'memory-limit', 'output-limit', 'not-run', 'needs-review', 'internal-error')),
  ADD CONSTRAINT "grade_score_within_points" CHECK ("score" BETWEEN 0 AND "points"),
  ADD CONSTRAINT "grade_accepted_is_full" CHECK ("verdict" <> 'accepted' OR "score" = "points");
ALTER TABLE "grade_case"
  ADD CONSTRAINT "grade_case_weight" CHECK ("weight" >= 0),
  ADD CONSTRAINT "grade_case_earned" CHECK ("earned" BETWEEN 0 AND 1);
ALTER TABLE "review" ADD CONSTRAINT "review_score" CHECK ("score" >= 0);

-- What is immutable cannot be changed, whoever asks.
CREATE FUNCTION "refuse_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is immutable: make a new version instead', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "immutable" BEFORE UPDATE ON "question_version" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
CREATE TRIGGER "immutable" BEFORE UPDATE ON "question_file" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
CREATE TRIGGER "immutable" BEFORE UPDATE ON "assessment_version" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
CREATE TRIGGER "immutable" BEFORE UPDATE ON "assessment_section" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
CREATE TRIGGER "immutable" BEFORE UPDATE ON "assessment_slot" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
CREATE TRIGGER "immutable" BEFORE UPDATE ON "assessment_slot_question" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
CREATE TRIGGER "immutable" BEFORE UPDATE ON "answer_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
CREATE TRIGGER "immutable" BEFORE UPDATE ON "submission" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
CREATE TRIGGER "immutable" BEFORE UPDATE ON "review" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
CREATE TRIGGER "immutable" BEFORE UPDATE ON "event" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();

-- A section that was closed never opens again, and its times stand.
CREATE FUNCTION "refuse_reopening"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'section % of attempt % is closed and stays so', OLD."position", OLD."attempt_id" USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "closed_for_good" BEFORE UPDATE ON "attempt_section" FOR EACH ROW WHEN (OLD."closed_at" IS NOT NULL) EXECUTE FUNCTION "refuse_reopening"();

-- Events are partitioned by month. The default partition takes what no month has a place for, so no event is refused.
CREATE SCHEMA "event_partitions";
CREATE TABLE "event_partitions"."event_default" PARTITION OF "event" DEFAULT;

-- Makes the partitions of this month and the next `months_ahead`, run at every migration and once a day.
CREATE FUNCTION "ensure_event_partitions"(months_ahead int DEFAULT 3) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  first_day date;
BEGIN
  FOR month IN 0..months_ahead LOOP
    first_day := date_trunc('month', now() AT TIME ZONE 'UTC')::date + make_interval(months => month);
    EXECUTE format(
      'CREATE TABLE IF NOT EXISTS event_partitions.%I PARTITION OF event FOR VALUES FROM (%L) TO (%L)',
      'event_' || to_char(first_day, 'YYYY_MM'),
      first_day::timestamp AT TIME ZONE 'UTC',
      (first_day + interval '1 month')::timestamp AT TIME ZONE 'UTC'
    );
  END LOOP;
END $$;
SELECT "ensure_event_partitions"();
