import asyncio


async def ask(library):
    print(f"{library} is asked")
    await asyncio.sleep(3)
    return f"{library} has it"


async def main():
    libraries = ["Aarhus", "Bergen", "Cork"]
    tasks = [asyncio.create_task(ask(library)) for library in libraries]

    answers = [await task for task in tasks]
    print(", ".join(answers))


asyncio.run(main())
