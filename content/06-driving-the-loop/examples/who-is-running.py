import asyncio


def look():
    try:
        asyncio.get_running_loop()
        return "a loop is running"
    except RuntimeError as error:
        return str(error)


async def main():
    print(f"inside: {look()}")
    await asyncio.sleep(1)


print(f"before: {look()}")
asyncio.run(main())
print(f"after: {look()}")
