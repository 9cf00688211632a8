import { performance as eventLoop } from 'node:perf_hooks'
import { Counter, Gauge, type Registry } from 'prom-client'

/**
 * What Prometheus expects to know about any process, under the usual names. `collectDefaultMetrics` would add how the garbage
 * collector and the event loop fare, by watching both all the time, for a few per cent of what a request costs here.
 */
export function collectProcessMetrics(registry: Registry): void {
  const registers = [registry]
  const started = Date.now() / 1000 - process.uptime()
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'Processor time, in seconds',
    registers,
    collect() {
      const { user, system } = process.cpuUsage()
      this.reset()
      this.inc((user + system) / 1e6)
    },
  })
  const gauges: Readonly<Record<string, readonly [help: string, read: () => number]>> = {
    process_start_time_seconds: ['When the process started, in seconds since 1970', () => started],
    process_resident_memory_bytes: ['Memory that the process holds', () => process.memoryUsage.rss()],
    nodejs_heap_size_used_bytes: ['Memory that objects take', () => process.memoryUsage().heapUsed],
    nodejs_eventloop_utilization: [
      'How busy the event loop was since the start, from 0 to 1',
      () => eventLoop.eventLoopUtilization().utilization,
    ],
  }
  for (const [name, [help, read]] of Object.entries(gauges)) {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  }
}
