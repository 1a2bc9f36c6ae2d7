import type { FaultEffect } from "./fault-rule.ts";

/** The first effect of this kind; rules that were added first go first. */
export function effectOfKind<Kind extends FaultEffect["kind"]>(
	effects: readonly FaultEffect[],
	kind: Kind,
): Extract<FaultEffect, { kind: Kind }> | undefined {
	for (const effect of effects) {
		if (effect.kind === kind) return effect as Extract<FaultEffect, { kind: Kind }>;
	}
	return undefined;
}
