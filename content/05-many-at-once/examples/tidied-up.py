import asyncio


async def ask(library):
    print(f"{library} is asked")
    await asyncio.sleep(3)
    return f"{library} has it"


async def main():
    libraries = ["Aarhus", "Bergen", "Cork"]

    answers = [await asyncio.create_task(ask(library)) for library in libraries]
    print(", ".join(answers))


asyncio.run(main())
