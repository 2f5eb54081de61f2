/** A number with what is counted: “1 article”, “2 articles”. */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
