-- AlterTable
ALTER TABLE "attempt" ADD COLUMN     "working_device_id" UUID;
