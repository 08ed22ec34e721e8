import asyncio


async def ask(library):
    print(f"{library} is asked")
    await asyncio.sleep(3)
    return f"{library} has it"


def questions(libraries):
    return (asyncio.create_task(ask(library)) for library in libraries)


async def main():
    tasks = questions(["Aarhus", "Bergen", "Cork"])
    print("the tasks are made?")
    for task in tasks:
        print(await task)


asyncio.run(main())
