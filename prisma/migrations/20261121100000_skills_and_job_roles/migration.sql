-- AlterTable
ALTER TABLE "question_version" ADD COLUMN     "answers" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "skill" (
    "organization_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,

    CONSTRAINT "skill_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "job_role" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_role_version" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "job_role_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "job_role_version_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "job_role_organization_id_slug_key" ON "job_role"("organization_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "job_role_version_job_role_id_version_key" ON "job_role_version"("job_role_id", "version");

-- AddForeignKey
ALTER TABLE "skill" ADD CONSTRAINT "skill_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_role" ADD CONSTRAINT "job_role_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_role_version" ADD CONSTRAINT "job_role_version_job_role_id_fkey" FOREIGN KEY ("job_role_id") REFERENCES "job_role"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema has no words for.

ALTER TABLE "skill" ADD CONSTRAINT "skill_id" CHECK ("id" ~ '^[a-z0-9-]+/[a-z0-9-]+$');
ALTER TABLE "job_role_version"
  ADD CONSTRAINT "job_role_version_level" CHECK ("level" IN ('entry', 'mid', 'senior')),
  ADD CONSTRAINT "job_role_version_version" CHECK ("version" > 0);

CREATE TRIGGER "immutable" BEFORE UPDATE ON "job_role_version" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
