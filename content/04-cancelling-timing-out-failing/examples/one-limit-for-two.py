import asyncio


async def ask(station):
    await asyncio.sleep(0.75)
    print(f"{station} answers")


async def main():
    try:
        async with asyncio.timeout(1):
            await ask("Hill")
            await ask("Harbour")
    except TimeoutError:
        print("the report goes out as it is")


asyncio.run(main())
