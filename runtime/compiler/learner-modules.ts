/**
 * The modules that programs import, with the names they have: all that the compiler knows of
 * them. A test holds the lists to the modules themselves.
 */
const NAMES = {
  asyncio: `
    ALL_COMPLETED Acquired Awaitable Barrier BoundedSemaphore BrokenBarrierError
    CancelledError Condition Context ContextVar DeadlockError Event EventLoop
    ExceptionGroup FIRST_COMPLETED FIRST_EXCEPTION Future Handle InvalidStateError
    LifoQueue Lock LookupError PriorityQueue Queue QueueEmpty QueueFull QueueShutDown
    RecursionError Runner RuntimeError Semaphore StopIteration Task TaskGroup Timeout
    TimeoutError TimerHandle Token ValueError allTasks asCompleted asyncEnter
    captureCallGraph copyContext createEagerTaskFactory createTask currentTask
    eagerTaskFactory ensureFuture enter formatCallGraph gather getEventLoop getRunningLoop
    iscoroutine iscoroutinefunction isfuture newEventLoop printCallGraph run runCoroutineThreadsafe
    setEventLoop shield sleep split timeout timeoutAt toThread wait waitFor wrapFuture`,
  contextlib: 'AsyncContextManager asynccontextmanager',
  time: 'monotonic perfCounter processTime sleep time',
  harness: 'params report',
};

/** For each module the names it exports, as values. */
export const MODULE_EXPORTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(NAMES).map(([module, names]) => [module, names.trim().split(/\s+/)]),
);

/** What every program may import; the kernel hands them over under these names. */
export const LEARNER_MODULES: readonly string[] = Object.keys(NAMES).filter(
  (name) => name !== 'harness',
);
