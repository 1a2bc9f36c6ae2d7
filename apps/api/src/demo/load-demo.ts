import { createCaregiver, createShift, findHome, isUntouched, languageOr, updateOrganization } from "@coverline/core";
import type { AppContext } from "../app-context.ts";
import { startOfDayIn } from "./local-day.ts";

const timeZone = "America/Los_Angeles";

/** Fictional people with numbers of the fictional range 555-01xx. */
const people = [
	["maria-lopez", "Maria Lopez", "CNA", "+15105550101", "es"],
	["james-carter", "James Carter", "CNA", "+15105550102", "en"],
	["linh-tran", "Linh Tran", "CNA", "+15105550103", "en"],
	["rose-pierre", "Rose Pierre", "CNA", "+15105550104", "ht"],
	["ana-santos", "Ana Santos", "RN", "+15105550105", "tl"],
	["david-kim", "David Kim", "RN", "+15105550106", "en"],
	["olu-adeyemi", "Olu Adeyemi", "RN", "+15105550107", "en"],
	["wei-chen", "Wei Chen", "LPN", "+15105550108", "zh"],
	["paula-silva", "Paula Silva", "LPN", "+15105550109", "pt"],
	["tasha-brown", "Tasha Brown", "HHA", "+15105550110", "en"],
	["carmen-ruiz", "Carmen Ruiz", "HHA", "+15105550111", "es"],
	["sam-novak", "Sam Novak", "HHA", "+15105550112", "en"],
] as const;

const roles = ["CNA", "RN", "LPN", "HHA"] as const;
const places = ["Oakland", "Berkeley", "San Leandro", "Hayward"] as const;
const daysBefore = 2;
const daysAfter = 5;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export const demoShiftId = "demo-open-shift";
/** Who has made what belongs to the demo, as events name it. */
export const demoActor = "demo";
export const demoPhone = "+15105550102";

/**
 * A small agency to try things with: a dozen people over four roles, and a week of shifts around today. Only where
 * nothing is yet: neither beside an agency's own records nor a second time.
 */
export async function loadDemo({ deps }: AppContext): Promise<void> {
	const now = deps.clock.now();
	const today = startOfDayIn(timeZone, now);
	await deps.write((tx) => {
		if (!isUntouched(tx)) return;
		const organizationId = findHome(tx)?.organizationId ?? "";
		const scope = { organizationId, everywhere: true, actor: demoActor };
		updateOrganization(tx, {
			organizationId,
			change: { name: "Sunrise Home Care", timeZone, provisional: false },
			scope,
			now,
		});
		for (const [id, name, role, phone, language] of people) {
			createCaregiver(tx, {
				caregiver: { id, name, role, phone, organizationId, language: languageOr(language) },
				actor: demoActor,
				now,
			});
		}
		const shift = (id: string, role: string, startsAt: number, place: string) =>
			createShift(tx, {
				shift: { id, organizationId, role, startsAt, endsAt: startsAt + 8 * hourMs, place },
				actor: demoActor,
				now,
			});
		for (let day = -daysBefore; day <= daysAfter; day += 1) {
			roles.forEach((role, nth) => {
				const startsAt = today + day * dayMs + (7 + 4 * nth) * hourMs;
				shift(
					`demo-${role.toLowerCase()}-day${day < 0 ? "-minus" : ""}-${Math.abs(day)}`,
					role,
					startsAt,
					places[nth] ?? "Oakland",
				);
			});
		}
		shift(demoShiftId, "CNA", today + dayMs + 8 * hourMs, "Oakland");
	});
}
