import { router } from "./init.ts";
import { caregivers } from "./routers/caregivers.ts";
import { fanouts } from "./routers/fanouts.ts";
import { keys } from "./routers/keys.ts";
import { messages } from "./routers/messages.ts";
import { organizations } from "./routers/organizations.ts";
import { records } from "./routers/records.ts";
import { replies } from "./routers/replies.ts";
import { shifts } from "./routers/shifts.ts";
import { system } from "./routers/system.ts";

export const appRouter = router({
	records,
	shifts,
	caregivers,
	fanouts,
	messages,
	replies,
	organizations,
	keys,
	system,
});

/** What clients are typed with. */
export type AppRouter = typeof appRouter;
