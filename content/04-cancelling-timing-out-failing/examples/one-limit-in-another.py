import asyncio


async def ask(station):
    try:
        await asyncio.wait_for(asyncio.sleep(9), 3)
        print(f"{station} answers")
    except TimeoutError:
        print(f"{station} does not answer")


async def main():
    try:
        async with asyncio.timeout(4):
            await ask("Hill")
            await ask("Harbour")
            print("the report is complete")
    except TimeoutError:
        print("the report goes out as it is")


asyncio.run(main())
