/** The processor's time that work takes, ms: what else the machine does meanwhile is not counted. For tests in Node. */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
