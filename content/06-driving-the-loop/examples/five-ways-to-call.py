import asyncio


def note(how):
    print(how)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, note, "later, in 1 s")
    loop.call_at(loop.time() + 0.5, note, "at, half a second from now")
    loop.call_later(0, note, "later, in 0 s")
    loop.call_soon(note, "soon")
    loop.call_soon_threadsafe(note, "soon, threadsafe")
    await asyncio.sleep(2)


asyncio.run(main())
