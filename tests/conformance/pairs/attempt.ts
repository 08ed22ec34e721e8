/** `attempt` and `attempt_await` say what they are answered, and leave addresses out. */
export const pythonAttempt = `
import re


class Plain:
    pass


def attempt(action):
    try:
        say(action())
    except BaseException as error:
        say(type(error).__name__, re.sub("<.*>", "<…>", str(error)))


async def attempt_await(awaitable):
    error = await outcome(awaitable)
    say(type(error).__name__, re.sub("<.*>", "<…>", str(error)))

`;

/** The same in TypeScript. */
export const typescriptAttempt = `
class Plain {}

function attempt(action) {
  try {
    say(action());
  } catch (error) {
    say(error.name, error.message.replace(/<.*>/, '<…>'));
  }
}

async function attemptAwait(awaitable) {
  const error = await outcome(awaitable);
  say(error.name, error.message.replace(/<.*>/, '<…>'));
}

`;
