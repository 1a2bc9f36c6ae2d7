import type { Carrier } from "../carrier/carrier.ts";

/** Whether one of our numbers follows the toll-free rules. */
export const isTollFree = ({ settings }: Carrier, number: string) => settings.tollFreeNumbers.includes(number);
