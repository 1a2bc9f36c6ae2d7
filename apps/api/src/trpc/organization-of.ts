import { type CoreDeps, DomainError, organizationExists, type Scope } from "@coverline/core";

/** Where a new row goes: the organization named, if the scope may write there, else the scope's own. */
export function organizationOf({ scope, deps }: { scope: Scope; deps: CoreDeps }, named: string | undefined): string {
	if (named === undefined || named === scope.organizationId) return scope.organizationId;
	if (scope.everywhere && organizationExists(deps.db, named)) return named;
	throw new DomainError("not_found", { organizationId: named });
}
