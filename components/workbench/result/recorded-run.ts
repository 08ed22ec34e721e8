/** A run as the page keeps it: without the trace, which the timeline has already drawn. */
import type { RunRecord } from '#trace/run-record.ts';

export type RecordedRun = Omit<RunRecord, 'trace' | 'reports'>;
