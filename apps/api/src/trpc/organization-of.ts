import { DomainError, organizationExists, type Scope, type Tx } from "@coverline/core";

/** Where a new row goes: the organization named, if the scope may write there, else the scope's own. */
export function organizationOf(tx: Tx, { scope, named }: { scope: Scope; named: string | undefined }): string {
	if (named === undefined || named === scope.organizationId) return scope.organizationId;
	if (scope.everywhere && organizationExists(tx, named)) return named;
	throw new DomainError("not_found", { organizationId: named });
}
