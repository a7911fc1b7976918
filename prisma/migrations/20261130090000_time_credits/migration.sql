-- AlterTable
ALTER TABLE "assessment_version" ADD COLUMN     "gap_credit_ms" INTEGER NOT NULL DEFAULT 300000;

-- AlterTable
ALTER TABLE "attempt" ADD COLUMN     "gap_credit_left_ms" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "attempt_section" ADD COLUMN     "credited_ms" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "time_credit" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "organization_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "section_id" UUID,
    "kind" TEXT NOT NULL,
    "credited_ms" INTEGER NOT NULL,
    "from_at" TIMESTAMPTZ(3),
    "until_at" TIMESTAMPTZ(3),
    "idle_from_at" TIMESTAMPTZ(3),
    "outage_id" UUID,
    "gap_id" UUID,
    "member_id" UUID,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "time_credit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "server_heartbeat" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "beat_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "server_heartbeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "server_outage" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "server_outage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "time_credit_section_id_idx" ON "time_credit"("section_id");

-- CreateIndex
CREATE UNIQUE INDEX "time_credit_attempt_id_outage_id_key" ON "time_credit"("attempt_id", "outage_id");

-- CreateIndex
CREATE UNIQUE INDEX "time_credit_attempt_id_gap_id_key" ON "time_credit"("attempt_id", "gap_id");

-- AddForeignKey
ALTER TABLE "time_credit" ADD CONSTRAINT "time_credit_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_credit" ADD CONSTRAINT "time_credit_organization_id_attempt_id_fkey" FOREIGN KEY ("organization_id", "attempt_id") REFERENCES "attempt"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_credit" ADD CONSTRAINT "time_credit_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "attempt_section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_credit" ADD CONSTRAINT "time_credit_outage_id_fkey" FOREIGN KEY ("outage_id") REFERENCES "server_outage"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_credit" ADD CONSTRAINT "time_credit_organization_id_member_id_fkey" FOREIGN KEY ("organization_id", "member_id") REFERENCES "member"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: what the schema has no words for.

ALTER TABLE "assessment_version" ADD CONSTRAINT "assessment_version_gap_credit" CHECK ("gap_credit_ms" >= 0);
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_gap_credit_left" CHECK ("gap_credit_left_ms" >= 0);
ALTER TABLE "attempt_section" ADD CONSTRAINT "attempt_section_credited" CHECK ("credited_ms" >= 0);
ALTER TABLE "server_heartbeat" ADD CONSTRAINT "server_heartbeat_one_row" CHECK ("id" = 1);
ALTER TABLE "server_outage" ADD CONSTRAINT "server_outage_ends_later" CHECK ("until_at" > "from_at");

-- Credit never takes time away, and each kind has its evidence.
ALTER TABLE "time_credit"
  ADD CONSTRAINT "time_credit_kind" CHECK ("kind" IN ('outage', 'gap', 'extension')),
  ADD CONSTRAINT "time_credit_credited" CHECK ("credited_ms" >= 0),
  ADD CONSTRAINT "time_credit_stretch" CHECK (("kind" = 'extension') = ("from_at" IS NULL) AND ("from_at" IS NULL) = ("until_at" IS NULL)),
  ADD CONSTRAINT "time_credit_stretch_ends_later" CHECK ("until_at" > "from_at"),
  ADD CONSTRAINT "time_credit_idle_within" CHECK ("idle_from_at" BETWEEN "from_at" AND "until_at"),
  ADD CONSTRAINT "time_credit_outage" CHECK (("kind" = 'outage') = ("outage_id" IS NOT NULL)),
  ADD CONSTRAINT "time_credit_gap" CHECK (("kind" = 'gap') = ("gap_id" IS NOT NULL)),
  ADD CONSTRAINT "time_credit_extension" CHECK (("kind" = 'extension') = ("member_id" IS NOT NULL) AND ("member_id" IS NULL) = ("reason" IS NULL));
CREATE TRIGGER "immutable" BEFORE UPDATE ON "time_credit" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
CREATE TRIGGER "immutable" BEFORE UPDATE ON "server_outage" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();

-- A deadline only ever moves later.
CREATE FUNCTION "refuse_earlier_deadline"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a deadline of attempt % only moves later', OLD."attempt_id" USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "deadline_only_later" BEFORE UPDATE ON "attempt_section" FOR EACH ROW
  WHEN (OLD."deadline_at" IS NOT NULL AND NEW."deadline_at" < OLD."deadline_at") EXECUTE FUNCTION "refuse_earlier_deadline"();
