import { Lexer } from 'yaml';

/**
 * Whether YAML opens more collections inside one another than a limit: brackets and braces over any number of lines,
 * dashes and question marks on one line. Nesting by indenting grows with the square of the text and needs no watching.
 * Takes linear time, whatever the text.
 */
export function nestsTooDeeply(text: string, limit: number): boolean {
	let brackets = 0;
	let marks = 0;
	for (const lexeme of new Lexer().lex(text)) {
		if (lexeme === '[' || lexeme === '{') brackets += 1;
		else if (lexeme === ']' || lexeme === '}') brackets -= 1;
		else if (lexeme === '-' || lexeme === '?') marks += 1;
		else if (lexeme.endsWith('\n')) marks = 0;
		if (brackets > limit || marks > limit) return true;
	}
	return false;
}
