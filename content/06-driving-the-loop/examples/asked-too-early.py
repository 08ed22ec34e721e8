import asyncio


async def dust(shelf):
    await asyncio.sleep(1)
    print(f"{shelf} is dusted")


def send(shelf):
    return asyncio.create_task(dust(shelf), name=shelf)


async def main():
    maps = send("maps")
    print("somebody is on the way")
    await maps


try:
    send("novels")
except RuntimeError as error:
    print(f"nobody to send: {error}")
asyncio.run(main())
