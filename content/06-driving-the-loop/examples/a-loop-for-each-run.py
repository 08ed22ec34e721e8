import asyncio


def yes(value):
    return "true" if value else "false"


async def here():
    return asyncio.get_running_loop()


first = asyncio.run(here())
second = asyncio.run(here())
print(f"one loop for both runs: {yes(first is second)}")
print(f"the first is closed: {yes(first.is_closed())}")

own = asyncio.new_event_loop()
third = own.run_until_complete(here())
print(f"the one I made: {yes(third is own)}")
print(f"mine is closed: {yes(own.is_closed())}")
own.close()
