-- CreateTable
CREATE TABLE "question_asset" (
    "question_version_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "question_asset_pkey" PRIMARY KEY ("question_version_id","path")
);

-- AddForeignKey
ALTER TABLE "question_asset" ADD CONSTRAINT "question_asset_question_version_id_fkey" FOREIGN KEY ("question_version_id") REFERENCES "question_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand: what the schema has no words for.

CREATE TRIGGER "immutable" BEFORE UPDATE ON "question_asset" FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
