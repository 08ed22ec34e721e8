def readings():
    print("the line is open")
    try:
        for degrees in [4, 7, 9, 11]:
            yield degrees
        print("all readings are read")
    finally:
        print("the line is closed")


feed = readings()
print(f"{next(feed)} degrees")
print(f"{next(feed)} degrees")
feed.close()
print("warm enough")
print(next(feed, "nothing more"))

other = readings()
other.close()
print("the other is closed")
