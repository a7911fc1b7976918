-- AlterTable
ALTER TABLE "organization" ADD COLUMN "retention_days" INTEGER NOT NULL DEFAULT 180;

-- AlterTable
ALTER TABLE "assessment_version" ADD COLUMN "feedback" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN "own_editor" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "invitation" ADD COLUMN "feedback" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "attempt" ADD COLUMN "retention_days" INTEGER NOT NULL DEFAULT 180,
ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "candidate_request" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by_member_id" UUID,

    CONSTRAINT "candidate_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "test_rating" (
    "attempt_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "stars" INTEGER NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "rated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "test_rating_pkey" PRIMARY KEY ("attempt_id")
);

-- CreateTable
CREATE TABLE "practice_run" (
    "invitation_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "question_version_id" UUID NOT NULL,
    "content" JSONB,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "marking" JSONB,

    CONSTRAINT "practice_run_pkey" PRIMARY KEY ("invitation_id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "action" TEXT NOT NULL,
    "member_id" UUID,
    "subject_id" UUID NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "candidate_request_invitation_id_created_at_idx" ON "candidate_request"("invitation_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "test_rating_organization_id_attempt_id_key" ON "test_rating"("organization_id", "attempt_id");

-- CreateIndex
CREATE UNIQUE INDEX "practice_run_id_key" ON "practice_run"("id");

-- CreateIndex
CREATE INDEX "audit_entry_organization_id_at_idx" ON "audit_entry"("organization_id", "at");

-- AddForeignKey
ALTER TABLE "candidate_request" ADD CONSTRAINT "candidate_request_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_request" ADD CONSTRAINT "candidate_request_organization_id_invitation_id_fkey" FOREIGN KEY ("organization_id", "invitation_id") REFERENCES "invitation"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_request" ADD CONSTRAINT "candidate_request_organization_id_done_by_member_id_fkey" FOREIGN KEY ("organization_id", "done_by_member_id") REFERENCES "member"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_rating" ADD CONSTRAINT "test_rating_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_rating" ADD CONSTRAINT "test_rating_organization_id_attempt_id_fkey" FOREIGN KEY ("organization_id", "attempt_id") REFERENCES "attempt"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_run" ADD CONSTRAINT "practice_run_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_run" ADD CONSTRAINT "practice_run_question_version_id_fkey" FOREIGN KEY ("question_version_id") REFERENCES "question_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema has no words for.

ALTER TABLE "organization" ADD CONSTRAINT "organization_retention" CHECK ("retention_days" BETWEEN 1 AND 3650);
ALTER TABLE "attempt"
  ADD CONSTRAINT "attempt_retention" CHECK ("retention_days" BETWEEN 1 AND 3650),
  ADD CONSTRAINT "attempt_withdrawn_later" CHECK ("withdrawn_at" >= "consented_at");
ALTER TABLE "candidate_request"
  ADD CONSTRAINT "candidate_request_kind" CHECK ("kind" IN ('problem', 'extra-time', 'deletion')),
  ADD CONSTRAINT "candidate_request_done_by_whom" CHECK (("done_at" IS NULL) = ("done_by_member_id" IS NULL));
ALTER TABLE "test_rating" ADD CONSTRAINT "test_rating_stars" CHECK ("stars" BETWEEN 1 AND 5);
ALTER TABLE "practice_run" ADD CONSTRAINT "practice_run_content_until_finished" CHECK (("finished_at" IS NULL) = ("content" IS NOT NULL) AND ("finished_at" IS NULL) = ("marking" IS NULL));
CREATE TRIGGER "immutable" BEFORE UPDATE ON "audit_entry" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
