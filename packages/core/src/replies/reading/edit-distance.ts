/** One insertion, deletion, substitution or swap of neighbours apart (or equal). */
export function withinOneEdit(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let at = 0;
	while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
	const [restA, restB] = [a.slice(at), b.slice(at)];
	if (restA === restB) return true;
	return (
		restA.slice(1) === restB ||
		restA === restB.slice(1) ||
		restA.slice(1) === restB.slice(1) ||
		(restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
	);
}
