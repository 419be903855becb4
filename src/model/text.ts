import { z } from 'zod';

/** Words that a cataloguer writes: at most 20,000 characters, ends trimmed, at least one of them printed. */
export const text = z
	.string()
	.trim()
	.min(1)
	.max(20_000)
	.refine((value) => /[^\s\p{Cc}\p{Cf}]/u.test(value), 'it prints nothing');
