import asyncio

loop = asyncio.new_event_loop()


async def last_round(name):
    await asyncio.sleep(1)
    print(f"{name} goes round once more")
    loop.close()


def attempt(name):
    try:
        loop.run_until_complete(last_round(name))
    except RuntimeError as error:
        print(f"{name}: {error}")


attempt("Ada")
loop.close()
attempt("Ben")
