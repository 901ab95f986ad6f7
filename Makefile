# Names for the scripts; everything works without make as well.
.PHONY: demo test bench format clean

demo test bench format:
	Scripts/$@

clean:
	rm -rf .build Benchmarks/.build Benchmarks/Data demo-output
