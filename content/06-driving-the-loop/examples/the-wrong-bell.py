import asyncio

loop = asyncio.new_event_loop()


def ring():
    print("the bell rings")


async def main():
    loop.call_later(1, ring)
    await asyncio.sleep(3)
    print("the library closes")


asyncio.run(main())
