import asyncio


async def ask(station):
    await asyncio.sleep(1)
    return f"{station} answers"


async def main():
    question = ask("Hill")
    try:
        await asyncio.wait([question])
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")

    task = asyncio.create_task(question)
    done, _ = await asyncio.wait([task])
    if task in done:
        print(f"the hill is done: {task.result()}")


asyncio.run(main())
