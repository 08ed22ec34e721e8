/**
 * Seconds of processor time that this thread has used: what others do on the machine counts
 * little. CPython's side reads `time.process_time`.
 */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}
