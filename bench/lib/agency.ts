import { randomBytes } from "node:crypto";
import { type Db, ensureHome, migrateDatabase, openDatabase, setSharedSenders } from "@coverline/core";
import { createWrite, type Write } from "@coverline/core";
import { newId } from "../../apps/api/src/host/deps.ts";
