import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Test files that build sites or drive a browser for a long while. */
const SLOW = /\.browser\.test|build-(?:atomic|policy|reproducible|site)|hostile-site|ingest\/command/;

/** Starts the slow test files first, so that at the end no one of them keeps all others waiting. */
export class SlowFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isSlow = ({ moduleId }: TestSpecification) => SLOW.test(moduleId);
		return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
	}
}
