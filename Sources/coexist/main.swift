print("coexist")
