-- AlterTable
ALTER TABLE "run" ADD COLUMN "requests" JSONB;
