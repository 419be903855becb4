/** A change of one file, as the desk's server takes it; see collection/cataloguer/edit-yaml.ts for the edits. */
export interface Change {
	readonly file: string;
	readonly edits: readonly object[];
}

/** How a page of the desk writes. */
export interface Saver {
	/** Writes changes; true when they are written. What hindered it is said. */
	save(changes: readonly Change[]): Promise<boolean>;
	/** Takes back what was written last; the files of it, or null when there is nothing or it cannot be. */
	undo(): Promise<readonly string[] | null>;
}

/** What the server answers. */
interface Answer {
	readonly refused?: string;
	readonly sums?: Record<string, string | null>;
	/** Whether it was refused because a file had changed. */
	readonly changed?: boolean;
	/** The file of decisions, when it was written. */
	readonly decisions?: string;
}

/**
 * Writes through the desk's server and keeps account of the state that each file is known in, so that nothing is
 * written over what another program wrote meanwhile.
 *
 * @param place the desk's address and the token of its page
 * @param sums the state of each file when the page was made
 * @param refused is told in a sentence what hindered a saving; `again` writes it all the same, on the file as it is now
 * @param wrote is told what the server answered when it has written
 */
export function saver(
	place: { readonly address: string; readonly token: string },
	sums: Record<string, string | null>,
	refused: (sentence: string, again?: () => Promise<boolean>) => void,
	wrote: (answer: Pick<Answer, 'decisions'>) => void = () => {},
): Saver {
	const ask = async (act: string, body: unknown): Promise<Answer> => {
		try {
			const headers = { 'Content-Type': 'application/json', 'X-Desk-Token': place.token };
			const answer = await fetch(`${place.address}${act}`, { method: 'POST', headers, body: JSON.stringify(body) });
			return await answer.json();
		} catch {
			return { refused: 'The desk does not answer; start npm run dev again and load this page anew.' };
		}
	};
	const took = ({ refused: sentence, ...answer }: Answer): boolean => {
		Object.assign(sums, answer.sums);
		if (sentence === undefined) wrote(answer);
		return sentence === undefined;
	};
	const save = async (changes: readonly Change[]): Promise<boolean> => {
		const answer = await ask('save', { changes: changes.map((change) => ({ ...change, was: sums[change.file] ?? null })) });
		if (took(answer)) return true;
		const again = async () => save(changes);
		refused(answer.refused as string, answer.changed ? again : undefined);
		return false;
	};
	return {
		save,
		undo: async () => {
			const answer = await ask('undo', null);
			if (took(answer)) return Object.keys(answer.sums ?? {});
			refused(answer.refused as string);
			return null;
		},
	};
}
